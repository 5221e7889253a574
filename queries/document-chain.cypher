// topic: documents
// title.vi: Chuỗi văn bản bắt nguồn từ một văn bản
// title.en: What follows from a document
// about.vi: Từ một nghị quyết đến những gì thực hiện, tổng kết, sửa đổi nó, và những gì thực hiện, tổng kết, sửa đổi các văn bản ấy.
// about.en: From a resolution to whatever implements, reviews and amends it, and to whatever does so to those documents in turn.
// $document document e.g. 15-NQ/TW — Văn bản — Document
MATCH way = (x:Entity)-[:IMPLEMENTS|REVIEWS|AMENDS*1..4]->(d:Entity:Document {id: $document})
WITH x, way, length(way) AS steps, [n IN nodes(way) | n.name] AS names, [r IN relationships(way) | r.id] AS links
RETURN steps, x AS who, way
ORDER BY steps, names, links
LIMIT 500
