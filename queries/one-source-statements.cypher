// topic: sources
// title.vi: Điều chỉ một bài viết nói
// title.en: Statements with one source only
// about.vi: Các quan hệ mà chỉ một bài viết nêu, trong khi cả hai đầu đều được ít nhất bấy nhiêu bài nhắc đến.
// about.en: Relations that a single article states, although at least so many articles speak of both ends.
// $least integer = 1 — Hai đầu được nhắc ít nhất trong bao nhiêu bài — Articles that speak of each end
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (x:Entity)-[r]->(y:Entity)
WHERE r.support = 1 AND x.support >= $least AND y.support >= $least
RETURN x AS who, type(r) AS relation, y AS whom, r.title AS title, r.first AS reported, r AS said
ORDER BY x.support + y.support DESC, x.name, relation, y.name, r.id
LIMIT $rows
