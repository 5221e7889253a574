// topic: meetings
// title.vi: Ai chủ trì cuộc họp có ai dự
// title.en: Who chairs whom
// about.vi: Người chủ trì và người dự các sự kiện do người ấy chủ trì, số lần nhiều nhất trước.
// about.en: Chairs and those who took part in what they chaired, most often first.
// $rows integer = 50 — Số dòng tối đa — Most rows
MATCH (a:Entity:Person)-[:CHAIRED]->(e:Entity:Event)
MATCH (b:Entity:Person)-[:ATTENDED|SPOKE_AT]->(e)
WHERE a.id <> b.id
WITH a, b, count(DISTINCT e.id) AS times
RETURN a AS chair, b AS participant, times
ORDER BY times DESC, a.name, b.name, a.id, b.id
LIMIT $rows
