// topic: documents
// title.vi: Một tổ chức ban hành những văn bản nào
// title.en: The documents that a body issued
// about.vi: Các văn bản mà tổ chức hoặc người đó ban hành, ký, thông qua.
// about.en: Documents that the body or person issued, signed or passed.
// $issuer entity e.g. Thành ủy Hà Nội — Nơi ban hành — Issuer
MATCH (x:Entity {id: $issuer})-[r:ISSUED]->(d:Entity:Document)
RETURN d AS document, d.kind AS kind, d.number AS number, d.issued AS issued, r.planned AS planned, r AS said
ORDER BY issued, d.name, d.id
