// topic: sources
// title.vi: Các bài viết nói trái nhau về chức vụ
// title.en: Where articles contradict each other on a post
// about.vi: Cùng một chức danh mà bài này nói là đương nhiệm, bài khác lại nói là nguyên từ trước hoặc cùng ngày; hoặc hai người cùng lúc được gọi là người đứng đầu một tổ chức.
// about.en: A post that one article calls current and another, of the same day or earlier, former; or two people who are called head of one body at the same time.
// $rows integer = 100 — Số dòng tối đa — Most rows
MATCH (a:Entity:Person)-[x:HOLDS_POSITION]->(o:Entity:Organization)
MATCH (b:Entity:Person)-[y:HOLDS_POSITION]->(o)
WHERE x.title = y.title AND x.status = 'current'
  AND ((a.id = b.id AND y.status = 'former' AND y.first <= x.last)
    OR (a.id < b.id AND y.status = 'current' AND x.first <= y.last AND y.first <= x.last
      AND (x.title = 'Bí thư' OR x.title = 'Chủ tịch' OR x.title = 'Bộ trưởng' OR x.title = 'Giám đốc' OR x.title = 'Trưởng Ban'
        OR x.title = 'Tổng Bí thư' OR x.title = 'Thủ tướng' OR x.title = 'Chánh Văn phòng' OR x.title = 'Hiệu trưởng')))
RETURN o AS body, x.title AS title, a AS person, x.status AS status, x AS said, b AS other_person, y.status AS other_status, y AS said_otherwise
ORDER BY o.name, title, a.name, b.name, x.id, y.id
LIMIT $rows
