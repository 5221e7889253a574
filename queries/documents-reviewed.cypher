// topic: documents
// title.vi: Văn bản nào được sơ kết, tổng kết, kiểm tra
// title.en: Which documents are under review
// about.vi: Các văn bản mà bài viết nói là đang hoặc đã được sơ kết, tổng kết, giám sát, và ai làm việc đó.
// about.en: Documents whose carrying-out is reviewed or inspected, and by whom.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (x:Entity)-[r:REVIEWS]->(d:Entity:Document)
RETURN d AS document, x AS reviewed_by, r.first AS first_reported, r.planned AS planned, r AS said
ORDER BY d.name, x.name, d.id, x.id
LIMIT $rows
