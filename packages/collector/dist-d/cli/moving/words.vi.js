const number = new Intl.NumberFormat('vi');
/** The words about moving in Vietnamese. */
export const movingWordsInVietnamese = {
    description: 'chuyển kho dữ liệu từ tệp trong thư mục dữ liệu sang PostgreSQL',
    toOption: 'địa chỉ cơ sở dữ liệu PostgreSQL còn trống',
    toAccepted: 'postgres://người_dùng:mật_khẩu@máy_chủ:5432/cơ_sở_dữ_liệu',
    noStore: (path) => `Không có kho dữ liệu ${path}. Chỉ đúng thư mục dữ liệu bằng --data.`,
    inUse: (path) => `Chưa chuyển gì: ${path} đang được dùng. Dừng máy chủ VHCS và các lệnh khác rồi chạy lại.`,
    notEmpty: 'Chưa chuyển gì: cơ sở dữ liệu đích đã có dữ liệu. Chọn một cơ sở dữ liệu còn trống, hoặc một schema còn trống.',
    figuresDiffer: 'Chưa chuyển gì: số liệu sau khi chép không khớp số liệu trước khi chép, nên phần đã chép được hủy.',
    progress: (table, rows, total) => `${table}: ${number.format(rows)}/${number.format(total)} dòng`,
    done: (ratings, path) => `Đã chuyển ${number.format(ratings)} phiếu; số liệu trước và sau khớp nhau. Từ nay chạy máy chủ với VHCS_DATABASE_URL là địa chỉ này. Tệp ${path} còn nguyên: giữ làm bản sao lưu, đừng chạy máy chủ với nó nữa.`,
};
//# sourceMappingURL=words.vi.js.map