// topic: documents
// title.vi: Văn bản nào sửa đổi văn bản nào
// title.en: Which document amends which
// about.vi: Văn bản sửa đổi, bổ sung, thay thế hoặc bãi bỏ văn bản khác.
// about.en: Documents that change, replace or repeal another.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (a:Entity:Document)-[r:AMENDS]->(b:Entity:Document)
RETURN a AS document, b AS amends, r.first AS first_reported, r.planned AS planned, r AS said
ORDER BY a.name, b.name, a.id, b.id
LIMIT $rows
