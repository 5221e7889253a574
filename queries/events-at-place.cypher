// topic: meetings
// title.vi: Sự kiện diễn ra tại một địa điểm
// title.en: Events held at a place
// about.vi: Các sự kiện mà bài viết nói là diễn ra tại địa điểm hoặc trụ sở đó.
// about.en: Events that an article says were held at the place or in the body's seat.
// $place entity e.g. Hà Nội — Địa điểm — Place
MATCH (e:Entity:Event)-[r:HELD_AT]->(l:Entity {id: $place})
RETURN e.date AS date, e AS event, r AS said
ORDER BY date, e.name, e.id
