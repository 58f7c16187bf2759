// One item on the page: what it tells, its words with the span marked, and folded below why, who, what to do, where.
#include "report/headline.hpp"
#include "report/html_sections.hpp"
#include "report/wording.hpp"

#include <array>

namespace glasshouse::report {
namespace {

const Wording& wording() { return Wording::english(); }

// Shape and filling say the grade without colour: discs for privacy, flags for conduct.
constexpr std::array<RawMarkup, 4> kPrivacyShapes{
    "",
    "<svg viewBox=\"0 0 12 12\" width=\"12\" height=\"12\" aria-hidden=\"true\"><circle cx=\"6\" cy=\"6\" r=\"4.6\" "
    "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/></svg>",
    "<svg viewBox=\"0 0 12 12\" width=\"12\" height=\"12\" aria-hidden=\"true\"><circle cx=\"6\" cy=\"6\" r=\"4.6\" "
    "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/><path d=\"M6 1.4a4.6 4.6 0 0 1 0 9.2Z\" "
    "fill=\"currentColor\"/></svg>",
    "<svg viewBox=\"0 0 12 12\" width=\"12\" height=\"12\" aria-hidden=\"true\"><circle cx=\"6\" cy=\"6\" r=\"5.2\" "
    "fill=\"currentColor\"/></svg>"};
constexpr std::array<RawMarkup, 4> kConductShapes{
    "",
    "<svg viewBox=\"0 0 12 12\" width=\"12\" height=\"12\" aria-hidden=\"true\"><path d=\"M6 1.6 11 10.4H1Z\" "
    "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"/></svg>",
    "<svg viewBox=\"0 0 12 12\" width=\"12\" height=\"12\" aria-hidden=\"true\"><path d=\"M6 1.6 11 10.4H1Z\" "
    "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"/><path d=\"M6 1.6 11 10.4H6Z\" "
    "fill=\"currentColor\"/></svg>",
    "<svg viewBox=\"0 0 12 12\" width=\"12\" height=\"12\" aria-hidden=\"true\"><path d=\"M6 .8 11.8 11H.2Z\" "
    "fill=\"currentColor\"/></svg>"};

void write_grade(HtmlWriter& page, const std::string& axis, std::uint8_t grade, RawMarkup shape) {
    const std::string level = std::to_string(grade);
    page.open("span", {{"class", "grade " + axis + " level-" + level}}).raw(shape);
    page.element("span", {{"class", "vh"}}, {wording().say("axis." + axis) + ": "});
    page.text({wording().say(axis + "." + level)}).close();
}

void write_part(HtmlWriter& page, const std::string& key) { page.element("dt", {}, {wording().say(key)}).open("dd"); }

// The finding that stands as the item's headline is not said again, only why it is there.
void write_findings(HtmlWriter& page, const ShownItem& item, std::size_t headline) {
    write_part(page, "item.why");
    page.open("ul");
    for (std::size_t i = 0; i < item.findings.size(); ++i) {
        const ShownFinding& finding = item.findings[i];
        page.open("li");
        if (i != headline) page.text({sentence_case(finding.say)}).raw(" ");
        write_grades(page, finding.grades);
        page.open("span", {{"class", "fine"}})
            .text({" " + wording().say("certainty." + std::string(model::to_id(finding.certainty)))});
        page.raw(". <code>").text({finding.rule}).raw("</code>").close();
        if (!finding.why.empty()) {
            page.open("span", {{"class", "fine secret"}});
            for (std::size_t j = 0; j < finding.why.size(); ++j) {
                page.text({j > 0 ? "; " : " "}).open("bdi").text({finding.why[j]}).close();
            }
            page.text({"."});
            page.close();
        }
        if (!finding.anchor.empty()) {
            page.open("span", {{"class", "fine"}});
            page.text({" " + wording().say("item.measured", {{"figures", finding.anchor}})}).close();
        }
        page.close();
    }
    page.close().close();
}

void write_audience(HtmlWriter& page, const PageContext& context, const ShownItem& item) {
    write_part(page, "item.who");
    const std::string audience = wording().say("audience." + std::string(model::to_id(item.audience.kind)));
    const std::string basis = wording().say("basis." + std::string(model::to_id(item.basis)));
    page.text({wording().say("item.audience", {{"audience", audience}, {"basis", basis}})}).raw(" ");
    const std::string own = wording().say("verdict." + std::string(model::to_id(item.verdicts.viewer)));
    const std::string other = wording().say("verdict." + std::string(model::to_id(item.verdicts.baseline)));
    const std::string baseline = sentence_case(baseline_words(context.audit));
    page.text({wording().say("item.verdict", {{"verdict", own}, {"baseline", baseline}, {"other", other}})});
    if (!item.reason.empty()) page.raw(" <code class=\"secret\">").text({item.reason}).raw("</code>");
    page.close();
}

void write_place_in_export(HtmlWriter& page, const ShownItem& item) {
    if (!item.source) return;
    write_part(page, "item.where");
    page.open("span", {{"class", "path secret"}});
    const std::string record = std::to_string(item.source->record + 1);
    page.text({wording().say("item.record", {{"entry", item.source->entry}, {"record", record}})});
    page.close().raw(" <code>").text({item.id}).raw("</code>").close();
}

}  // namespace

void write_grades(HtmlWriter& page, model::Grades grades) {
    if (grades.privacy > 0 && grades.privacy <= 3) {
        write_grade(page, "privacy", grades.privacy, kPrivacyShapes[grades.privacy]);
    }
    if (grades.conduct > 0 && grades.conduct <= 3) {
        write_grade(page, "conduct", grades.conduct, kConductShapes[grades.conduct]);
    }
}

void write_evidence(HtmlWriter& page, const Evidence& evidence) {
    if (evidence.words.empty()) return;
    page.raw("<p class=\"evidence\"><q><bdi>");
    if (evidence.starts_cut) page.raw("… ");
    std::size_t at = 0;
    const std::string_view words = evidence.words;
    for (const text::Span mark : evidence.marks) {
        page.text({words.substr(at, mark.start - at)}).element("mark", {}, {text::slice(words, mark)});
        at = mark.end;
    }
    page.text({words.substr(at)});
    if (evidence.ends_cut) page.raw(" …");
    page.raw("</bdi></q></p>");
}

void write_item_meta(HtmlWriter& page, const ShownItem& item, model::Topic topic) {
    page.open("p", {{"class", "meta"}});
    write_grades(page, item.grades);
    page.element("span", {}, {model::row_of(topic).label});
    page.element("span", {}, {model::row_of(item.kind).label});
    page.element("span", {}, {item.time ? to_words(*item.time) : wording().say("item.undated")});
    page.close();
}

void write_item_details(HtmlWriter& page, const PageContext& context, const ListedItem& listed) {
    const ShownItem& item = listed.item;
    page.raw("<details class=\"more\"><summary>").text({wording().say("item.details")}).raw("</summary><dl>");
    write_findings(page, item, listed.headline);
    write_audience(page, context, item);
    write_part(page, "item.do");
    page.text({wording().say("do." + std::string(model::to_id(item.kind)))}).close();
    write_place_in_export(page, item);
    page.raw("</dl></details>");
}

}  // namespace glasshouse::report
