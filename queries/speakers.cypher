// topic: meetings
// title.vi: Ai phát biểu nhiều nhất
// title.en: Who speaks most
// about.vi: Những người phát biểu tại nhiều sự kiện nhất.
// about.en: People who spoke at the most events.
// $rows integer = 20 — Số dòng tối đa — Most rows
MATCH (p:Entity:Person)-[r:SPOKE_AT]->(e:Entity:Event)
WITH p, e ORDER BY e.date, e.name
WITH p, count(DISTINCT e.id) AS times, collect(DISTINCT e.name) AS events
RETURN p AS person, times, events
ORDER BY times DESC, p.name, p.id
LIMIT $rows
