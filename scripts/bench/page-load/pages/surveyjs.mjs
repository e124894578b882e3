/* SurveyJS as its users would show one question, beside its own minified files. */
const levels = ['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng', 'Rất không hài lòng'];

const survey = new globalThis.Survey.Model({
  elements: [
    {
      type: 'radiogroup',
      name: 'level',
      title: 'Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?',
      choices: levels.map((text, index) => ({ value: 5 - index, text })),
    },
  ],
  completeText: 'Gửi đánh giá',
});
survey.render(document.querySelector('#survey'));
