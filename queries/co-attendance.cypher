// topic: meetings
// title.vi: Ai hay dự cùng một người
// title.en: Who attends with a person
// about.vi: Những người có mặt tại cùng sự kiện với người đó, nhiều nhất trước.
// about.en: People who were at the same events as the person, most often first.
// $person person e.g. Chu Ngọc Anh — Người — Person
// $rows integer = 50 — Số dòng tối đa — Most rows
MATCH (p:Entity:Person {id: $person})-[:CHAIRED|ORGANIZED|ATTENDED|SPOKE_AT]->(e:Entity:Event)
MATCH (x:Entity:Person)-[:CHAIRED|ORGANIZED|ATTENDED|SPOKE_AT]->(e)
WHERE x.id <> p.id
WITH x, e ORDER BY e.date, e.name
WITH x, count(DISTINCT e.id) AS together, collect(DISTINCT e.name) AS events
RETURN x AS person, together, events
ORDER BY together DESC, x.name, x.id
LIMIT $rows
