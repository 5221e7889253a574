// topic: posts
// title.vi: Ai giữ chức vụ trong một tổ chức
// title.en: Who holds posts in a body
// about.vi: Thành viên và người giữ chức của tổ chức, với chức danh và tình trạng (đương nhiệm, nguyên, mới, được giới thiệu).
// about.en: Members and office holders of the body, with title and status (current, former, new, proposed).
// $body organization e.g. Thành ủy Hà Nội — Tổ chức — Body
MATCH (p:Entity:Person)-[r:HOLDS_POSITION]->(o:Entity:Organization {id: $body})
RETURN p AS person, r.title AS title, r.status AS status, r.first AS first_reported, r.last AS last_reported, r AS said
ORDER BY title, p.name, status, r.id
