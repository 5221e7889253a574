// topic: posts
// title.vi: Người giữ chức trong nhiều tổ chức
// title.en: People in several bodies
// about.vi: Những người đang giữ chức vụ trong ít nhất bấy nhiêu tổ chức khác nhau.
// about.en: People with current posts in at least so many different bodies.
// $least integer = 3 — Ít nhất bao nhiêu tổ chức — At least so many bodies
MATCH (p:Entity:Person)-[r:HOLDS_POSITION]->(o:Entity:Organization)
WHERE r.status = 'current' OR r.status = 'new'
WITH p, o ORDER BY o.name
WITH p, count(DISTINCT o.id) AS number, collect(DISTINCT o.name) AS bodies
WHERE number >= $least
RETURN p AS person, number, bodies
ORDER BY number DESC, p.name, p.id
