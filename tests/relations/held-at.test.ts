import { states } from "./facts.ts"

states(
  "HELD_AT",
  [
    ["Hội nghị diễn ra tại Hà Nội.", ["Hội nghị -> Hà Nội"]],
    ["Sáng 12/4, tại Hà Nội, Bộ Nội vụ tổ chức hội nghị.", ["hội nghị -> Hà Nội"]],
    ["Sáng 12/4, tại Trung tâm Hội nghị Quốc gia, Bộ Nội vụ tổ chức hội thảo.", ["hội thảo -> Trung tâm Hội nghị Quốc gia"]],
    ["Bộ Nội vụ tổ chức hội thảo tại Nhà Quốc hội.", ["hội thảo -> Nhà Quốc hội"]],
    ["Tại Hà Nội, Bộ Nội vụ đã tổ chức hội thảo.", ["hội thảo -> Hà Nội"]],
  ],
  ["Hội nghị bàn về Hà Nội.", "Ông Trần Văn Bình, quê tại Hà Nội, dự hội nghị.", "Bí thư Thành ủy Hà Nội dự hội nghị."],
)
