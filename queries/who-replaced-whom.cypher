// topic: posts
// title.vi: Ai kế nhiệm ai
// title.en: Who replaced whom
// about.vi: Hai người cùng một chức danh trong cùng một tổ chức: một người là nguyên, hoặc chỉ được nhắc đến trước khi người kia nhận chức. Người thứ ba giữ chức ở khoảng giữa thì hai người ấy không kề nhau. Các chức danh nhiều người cùng giữ (ủy viên, cấp phó, đại biểu, thành viên) được bỏ qua.
// about.en: Two people with one title in one body, the first of them former, or last reported before the other took the post, and nobody else between them. Titles that many hold at once (members, deputies, delegates) are left out.
// $rows integer = 50 — Số dòng tối đa — Most rows
MATCH (a:Entity:Person)-[x:HOLDS_POSITION]->(o:Entity:Organization)
MATCH (b:Entity:Person)-[y:HOLDS_POSITION]->(o)
WHERE a.id <> b.id AND x.title = y.title AND y.status <> 'former' AND y.status <> 'proposed' AND x.status <> 'proposed'
  AND (x.status = 'former' OR x.last < y.first)
  AND NOT x.title STARTS WITH 'Phó' AND NOT x.title STARTS WITH 'Ủy viên' AND NOT x.title STARTS WITH 'Đại biểu'
  AND NOT x.title STARTS WITH 'Thành viên'
  AND NOT EXISTS {
    MATCH (c:Entity:Person)-[z:HOLDS_POSITION]->(o)
    WHERE c.id <> a.id AND c.id <> b.id AND z.title = x.title AND z.status <> 'former' AND z.status <> 'proposed'
      AND z.first > x.last AND z.last < y.first
  }
RETURN o AS body, x.title AS title, a AS before, b AS after, x.last AS before_last_reported, y.first AS after_first_reported,
       x AS said_before, y AS said_after
ORDER BY o.name, title, before_last_reported, a.name, b.name, x.id, y.id
LIMIT $rows
