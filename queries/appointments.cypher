// topic: posts
// title.vi: Ai được bổ nhiệm, bầu, điều động
// title.en: Appointments, elections and transfers
// about.vi: Các chức vụ mới, cơ quan quyết định (nếu chính bài ấy nêu) và câu nói điều đó.
// about.en: New posts, the body that decided them where the same article tells it, and the words that say so.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (p:Entity:Person)-[r:HOLDS_POSITION]->(o:Entity:Organization)
WHERE r.status = 'new'
OPTIONAL MATCH (by:Entity)-[d:APPOINTED]->(p)
OPTIONAL MATCH (v:Evidence {relation: r.id})-[:QUOTED_FROM]->(a:Article)<-[:QUOTED_FROM]-(w:Evidence {relation: d.id})
WITH p, r, o, CASE WHEN w IS NULL THEN null ELSE by.name END AS decider ORDER BY decider
WITH p, r, o, collect(DISTINCT decider) AS deciders
RETURN p AS person, r.title AS title, o AS body, deciders AS decided_by, r.first AS first_reported, r AS said
ORDER BY first_reported, p.name, title, o.name, r.id
LIMIT $rows
