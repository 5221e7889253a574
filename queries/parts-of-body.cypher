// topic: links
// title.vi: Một tổ chức gồm những tổ chức nào
// title.en: The bodies inside a body
// about.vi: Các tổ chức thuộc, trực thuộc tổ chức đó, kể cả cấp dưới nữa.
// about.en: Bodies that belong to it, and those that belong to these.
// $body organization e.g. Thành ủy Hà Nội — Tổ chức — Body
MATCH way = (x:Entity:Organization)-[:PART_OF*1..5]->(o:Entity:Organization {id: $body})
WITH x, way, length(way) AS level, [n IN nodes(way) | n.name] AS names, [r IN relationships(way) | r.id] AS links
RETURN level, x AS body, way
ORDER BY level, names, links
