// topic: posts
// title.vi: Ai được bổ nhiệm, bầu, điều động
// title.en: Appointments, elections and transfers
// about.vi: Các chức vụ mới, cơ quan quyết định (nếu bài viết nêu) và câu nói điều đó.
// about.en: New posts, the body that decided them where the article tells it, and the words that say so.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (p:Entity:Person)-[r:HOLDS_POSITION]->(o:Entity:Organization)
WHERE r.status = 'new'
OPTIONAL MATCH (by:Entity)-[d:APPOINTED]->(p)
RETURN p AS person, r.title AS title, o AS body, by AS decided_by, r.first AS first_reported, r AS said
ORDER BY first_reported, p.name, title, o.name, by.name, p.id
LIMIT $rows
