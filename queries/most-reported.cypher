// topic: sources
// title.vi: Điều được nhiều bài viết nói nhất
// title.en: The best supported statements
// about.vi: Các quan hệ được nhiều bài viết nêu nhất.
// about.en: Relations that the most articles state.
// $rows integer = 50 — Số dòng tối đa — Most rows
MATCH (x:Entity)-[r]->(y:Entity)
RETURN x AS who, type(r) AS relation, y AS whom, r.title AS title, r.support AS articles, r.first AS first_reported, r.last AS last_reported, r AS said
ORDER BY articles DESC, x.name, relation, y.name, r.id
LIMIT $rows
