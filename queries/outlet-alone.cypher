// topic: sources
// title.vi: Điều chỉ một tờ báo nói
// title.en: What one outlet alone reports
// about.vi: Các quan hệ mà mọi bài nêu ra đều của tờ báo hay trang tin đó.
// about.en: Relations that are stated only in articles of that newspaper or site.
// $outlet outlet e.g. xaydungdang.org.vn — Báo, trang tin — Outlet
// $rows integer = 200 — Số dòng tối đa — Most rows
MATCH (v:Evidence)-[:QUOTED_FROM]->(a:Article {source: $outlet})
WITH DISTINCT v.relation AS relation, v.from AS from_id, v.to AS to_id
WHERE NOT EXISTS {
  MATCH (w:Evidence {relation: relation})-[:QUOTED_FROM]->(b:Article)
  WHERE b.source IS NULL OR b.source <> $outlet
}
MATCH (x:Entity {id: from_id})-[r]->(y:Entity {id: to_id})
WHERE r.id = relation
RETURN x AS who, type(r) AS relation, y AS whom, r.title AS title, r.support AS articles, r AS said
ORDER BY x.name, relation, y.name, r.id
LIMIT $rows
