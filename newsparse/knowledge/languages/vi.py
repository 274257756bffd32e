"""Vietnamese."""

from newsparse.knowledge.language import Language

# fmt: off
VIETNAMESE = Language(
    code="vi",
    order="dmy",
    months={
        "tháng một": 1, "tháng hai": 2, "tháng ba": 3, "tháng tư": 4, "tháng năm": 5, "tháng sáu": 6,
        "tháng bảy": 7, "tháng tám": 8, "tháng chín": 9, "tháng mười": 10, "tháng mười một": 11,
        "tháng mười hai": 12,
    },
    weekdays={"thứ bẩy": 5, "chúa nhật": 6},
    am=("sáng",),
    pm=("chiều", "tối", "trưa"),
    at=("lúc", "hồi", "vào"),
    oclock=("giờ", "h"),
    of=("ngày", "tháng", "năm"),
    today=("hôm nay",),
    yesterday=("hôm qua",),
    published=(
        "đăng ngày", "đăng lúc", "ngày đăng", "xuất bản", "xuất bản ngày", "ngày xuất bản", "được đăng vào",
        "đã đăng", "đăng tải ngày", "thời gian đăng", "phát hành ngày", "ngày tạo",
    ),
    updated=(
        "cập nhật", "cập nhật lúc", "cập nhật ngày", "cập nhật lần cuối", "cập nhật mới nhất", "ngày cập nhật",
        "lần cập nhật cuối", "chỉnh sửa lần cuối", "sửa đổi lần cuối",
    ),
    by=("tác giả", "bài", "bài viết", "phóng viên", "viết bởi", "thực hiện"),
    conjunctions=("và", "cùng"),
    related=(
        "tin liên quan", "bài liên quan", "bài viết liên quan", "xem thêm", "đọc thêm", "có thể bạn quan tâm",
        "tin cùng chuyên mục", "đọc nhiều",
    ),
    comments=("bình luận", "ý kiến", "ý kiến bạn đọc", "gửi bình luận", "viết bình luận", "xem bình luận"),
    photo=("ảnh", "hình ảnh", "ảnh minh họa", "ảnh tư liệu", "nguồn ảnh", "đồ họa", "clip", "video"),
    function_words=(
        "và", "của", "các", "là", "trong", "được", "có", "cho", "người", "không", "với", "một", "này", "những",
        "đã", "khi", "từ", "đến", "năm", "để", "về", "ra", "cũng", "tại", "ở", "trên", "như", "theo", "vào", "đó",
        "nhiều", "sẽ", "sau", "bị", "thì", "công",
    ),
)
# fmt: on
