// topic: links
// title.vi: Mọi quan hệ của một đối tượng
// title.en: Everything linked to one
// about.vi: Mọi quan hệ đi và đến của một người, tổ chức, văn bản, sự kiện, địa điểm hay kiến nghị.
// about.en: Every relation from and to a person, body, document, event, place or proposal.
// $entity entity e.g. Thành ủy Hà Nội — Đối tượng — Entity
MATCH (x:Entity {id: $entity})-[r]-(y:Entity)
RETURN type(r) AS relation, CASE WHEN startNode(r) = x THEN '→' ELSE '←' END AS direction, y AS other, r.support AS articles, r AS said
ORDER BY relation, direction, articles DESC, y.name, r.id
