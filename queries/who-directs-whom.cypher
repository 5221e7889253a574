// topic: proposals
// title.vi: Ai chỉ đạo ai
// title.en: Who directs whom
// about.vi: Ai giao việc, chỉ đạo, phân công cho tổ chức hoặc người nào, kèm câu nói điều đó.
// about.en: Who assigns tasks to which body or person, with the words that say so.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (a:Entity)-[r:DIRECTED]->(b:Entity)
RETURN a AS who, b AS directs, r.first AS first_reported, r.planned AS planned, r AS said
ORDER BY a.name, b.name, a.id, b.id
LIMIT $rows
