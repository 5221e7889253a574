// topic: links
// title.vi: Hai nơi liên hệ với nhau thế nào
// title.en: How two are linked
// about.vi: Mọi đường ngắn nhất giữa hai người, tổ chức, văn bản hay sự kiện, không quá sáu bước.
// about.en: Every shortest way between two people, bodies, documents or events, of at most six steps.
// $from entity e.g. Chu Ngọc Anh — Từ — From
// $to entity e.g. 15-NQ/TW — Đến — To
// $rows integer = 20 — Số dòng tối đa — Most rows
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WHERE a <> b
MATCH way = allShortestPaths((a)-[:CHAIRED|ORGANIZED|ATTENDED|SPOKE_AT|PRESENTED|HOLDS_POSITION|APPOINTED|ISSUED|IMPLEMENTS|REVIEWS|AMENDS|RECOMMENDS|ADDRESSED_TO|DIRECTED|PART_OF|HELD_AT|DISCIPLINED|MET*..6]-(b))
WITH way, length(way) AS steps, [x IN nodes(way) | x.name] AS names, [r IN relationships(way) | r.id] AS links
RETURN steps, way
ORDER BY names, links
LIMIT $rows
