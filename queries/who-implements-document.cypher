// topic: documents
// title.vi: Tổ chức nào thực hiện một văn bản
// title.en: Who implements a document
// about.vi: Những tổ chức, người, sự kiện và văn bản triển khai, quán triệt, cụ thể hóa văn bản đó.
// about.en: Bodies, people, events and documents that carry out the document or put it into concrete terms.
// $document document e.g. 15-NQ/TW — Văn bản — Document
MATCH (x:Entity)-[r:IMPLEMENTS]->(d:Entity:Document {id: $document})
RETURN x AS who, r.support AS articles, r.planned AS planned, r AS said
ORDER BY articles DESC, x.name, x.id
