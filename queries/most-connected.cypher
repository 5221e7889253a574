// topic: links
// title.vi: Ai và nơi nào có nhiều quan hệ nhất
// title.en: The most connected
// about.vi: Những người, tổ chức, văn bản, sự kiện có nhiều quan hệ nhất.
// about.en: The people, bodies, documents and events with the most relations.
// $rows integer = 20 — Số dòng tối đa — Most rows
MATCH (x:Entity)-[r]-(y:Entity)
WITH x, count(r) AS relations
RETURN x AS entity, relations, x.support AS articles
ORDER BY relations DESC, articles DESC, x.name, x.id
LIMIT $rows
