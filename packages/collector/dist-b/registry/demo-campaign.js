const phases = [
    {
        kind: 'launch',
        year: 2019,
        date: '2019-05-19',
        note: {
            vi: 'Lễ phát động tại Hà Nội; các bộ, ngành, địa phương ban hành kế hoạch',
            en: 'Launch ceremony in Hà Nội; ministries, sectors and localities issue their plans',
        },
    },
    { kind: 'interim-review', year: 2022 },
    {
        kind: 'final-review',
        year: 2025,
        note: {
            vi: 'Dịp kỷ niệm 80 năm Quốc khánh 2/9/2025',
            en: 'On the 80th National Day, 2 September 2025',
        },
    },
];
/** The five that are known of the contents for collectives. */
const collectiveCriteria = [
    {
        id: 'tap-the-quy-che',
        subject: 'collective',
        text: {
            vi: 'Ban hành và thực hiện quy chế văn hóa công sở',
            en: 'Issue and carry out office-culture rules',
        },
    },
    {
        id: 'tap-the-cai-cach',
        subject: 'collective',
        text: { vi: 'Đẩy mạnh cải cách hành chính', en: 'Push administrative reform' },
    },
    {
        id: 'tap-the-cong-nghe',
        subject: 'collective',
        text: {
            vi: 'Ứng dụng rộng rãi công nghệ thông tin',
            en: 'Use information technology widely',
        },
    },
    {
        id: 'tap-the-cong-so',
        subject: 'collective',
        text: { vi: 'Xây dựng, giữ gìn công sở văn minh', en: 'Keep the office civilised' },
    },
    {
        id: 'tap-the-phong-trao',
        subject: 'collective',
        text: {
            vi: 'Tổ chức phong trào thi đua thiết thực, đa dạng, gắn với nhiệm vụ chính trị của đơn vị',
            en: "Hold practical, varied movements tied to the unit's political tasks",
        },
    },
];
const individualCriteria = [
    {
        id: 'ca-nhan-ky-cuong',
        subject: 'individual',
        text: { vi: 'Chấp hành kỷ cương, kỷ luật hành chính', en: 'Keep administrative discipline' },
    },
    {
        id: 'ca-nhan-chuyen-mon',
        subject: 'individual',
        text: {
            vi: 'Làm việc chuyên nghiệp về chuyên môn, nghiệp vụ',
            en: 'Work with professional skill',
        },
    },
    {
        id: 'ca-nhan-thai-do',
        subject: 'individual',
        text: {
            vi: 'Thái độ tận tụy, nghiêm túc, trách nhiệm',
            en: 'A devoted, serious and responsible attitude',
        },
    },
    {
        id: 'ca-nhan-giao-tiep',
        subject: 'individual',
        text: {
            vi: 'Giao tiếp, ứng xử chuẩn mực',
            en: 'Proper standards in communication and conduct',
        },
    },
    {
        id: 'ca-nhan-dao-duc',
        subject: 'individual',
        text: { vi: 'Rèn luyện đạo đức, lối sống', en: 'Good morals and lifestyle' },
    },
    {
        id: 'ca-nhan-trang-phuc',
        subject: 'individual',
        text: {
            vi: 'Trang phục gọn gàng, sạch sẽ, lịch sự, phù hợp với công việc',
            en: 'Neat, clean and polite dress suited to the work',
        },
    },
    {
        id: 'ca-nhan-phoi-hop',
        subject: 'individual',
        text: { vi: 'Phối hợp với đồng nghiệp', en: 'Cooperate with colleagues' },
    },
    {
        id: 'ca-nhan-phong-trao',
        subject: 'individual',
        text: {
            vi: 'Tham gia các phong trào thi đua yêu nước',
            en: 'Take part in patriotic emulation movements',
        },
    },
];
const sources = [
    'Lễ phát động 19/5/2019: baolongan.vn a75673; saigonmoi24.com',
    'Các mốc 2019, 2022, 2025: thuviennhadat.vn …-471080.html',
    'Nội dung đối với tập thể, lời văn tóm lược, mới biết 5 trong 6 nội dung: kế hoạch của tỉnh Bến Tre (baodongkhoi.vn 14/7/2019) và Kế hoạch 129/KH-UBND của tỉnh Bà Rịa – Vũng Tàu (baobariavungtau.com.vn 871936)',
    'Nội dung đối với cá nhân, lời văn tóm lược: baobariavungtau.com.vn 871936 (6 nội dung) và bài viết của Văn phòng Quốc hội (8 nội dung)',
];
/**
 * What the samples leave out of the national campaign: milestones, and what it asks of collectives
 * and individuals, in our short words after the sources. Campaigns below it have their own or none.
 */
export function withDemoDetails(campaign) {
    if (campaign.id !== 'vhcs-2019-2025')
        return campaign;
    return {
        ...campaign,
        launched: '19/05/2019',
        launcher: {
            name: 'Thủ tướng Chính phủ',
            source: 'Bài viết của Văn phòng Quốc hội; baolongan.vn a75673',
        },
        phases: [...phases],
        criteria: [...collectiveCriteria, ...individualCriteria],
        sources: [...campaign.sources, ...sources],
    };
}
//# sourceMappingURL=demo-campaign.js.map