// topic: links
// title.vi: Cầu nối giữa hai tổ chức
// title.en: Bridges between two bodies
// about.vi: Người, sự kiện, văn bản liên hệ trực tiếp với cả hai tổ chức.
// about.en: People, events and documents that are linked directly to both bodies.
// $one organization e.g. Thành ủy Hà Nội — Tổ chức thứ nhất — First body
// $other organization e.g. Ban Tổ chức Trung ương — Tổ chức thứ hai — Second body
MATCH (a:Entity {id: $one})-[r]-(x:Entity)
MATCH (x)-[s]-(b:Entity {id: $other})
WHERE a <> b
RETURN x AS bridge, type(r) AS to_first, type(s) AS to_second, r AS said_first, s AS said_second
ORDER BY x.name, to_first, to_second, x.id, r.id, s.id
