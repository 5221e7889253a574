// topic: sources
// title.vi: Những bài đã đọc
// title.en: The articles read
// about.vi: Mọi bài viết trong đồ thị, với số quan hệ rút ra từ mỗi bài.
// about.en: Every article in the graph, with the number of statements read from it.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (a:Article)
OPTIONAL MATCH (v:Evidence)-[:QUOTED_FROM]->(a)
WITH a, count(v) AS statements
RETURN a.published AS published, a.source AS source, a.title AS title, statements, a.id AS id
ORDER BY published DESC, title, id
LIMIT $rows
