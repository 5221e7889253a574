// topic: sources
// title.vi: Điều gì thay đổi giữa hai ngày
// title.en: What changed between two days
// about.vi: Những điều được báo lần đầu trong khoảng đó: chức vụ mới và thôi giữ, bổ nhiệm, kỷ luật, ban hành và sửa đổi văn bản. Điều mới dự kiến thì chưa tính.
// about.en: What was first reported in that time: posts taken and left, appointments, discipline, documents issued and amended. What is only planned is left out.
// $from date e.g. 2022-04-01 — Từ ngày — From
// $to date e.g. 2022-04-30 — Đến ngày — To
MATCH (x:Entity)-[r:HOLDS_POSITION|APPOINTED|DISCIPLINED|ISSUED|AMENDS]->(y:Entity)
WHERE r.first >= $from AND r.first <= $to AND r.planned IS NULL AND (type(r) <> 'HOLDS_POSITION' OR r.status = 'new' OR r.status = 'former')
RETURN r.first AS reported, x AS who, type(r) AS relation, y AS whom, r.title AS title, r.status AS status, r AS said
ORDER BY reported, relation, x.name, y.name, r.id
