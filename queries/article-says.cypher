// topic: sources
// title.vi: Một bài viết nói những gì
// title.en: Everything that an article says
// about.vi: Mọi quan hệ rút ra từ bài viết, theo thứ tự trong bài, với nguyên văn.
// about.en: Every relation read from the article, in its order, with the very words.
// $article article e.g. Trưởng Ban Tổ chức Trung ương làm việc với Ban Thường vụ Thành ủy Hà Nội — Bài viết — Article
MATCH (v:Evidence)-[:QUOTED_FROM]->(a:Article {id: $article})
MATCH (x:Entity {id: v.from})
MATCH (y:Entity {id: v.to})
RETURN x AS who, v.type AS relation, y AS whom, v.title AS title, v AS quote, v.rule AS rule
ORDER BY v.start, v.end, relation, x.name, y.name, v.id
