// Methods and limits: what was read and what not, how the audience was decided, which lists were used, how often they
// are right.
#include "report/html_sections.hpp"
#include "report/wording.hpp"

#include <algorithm>
#include <cmath>

namespace glasshouse::report {
namespace {

constexpr std::size_t kMostProblems = 100;

const Wording& wording() { return Wording::english(); }

void begin_table(HtmlWriter& page, const std::string& label, std::initializer_list<const char*> columns) {
    page.open("div", {{"class", "scroll"}, {"role", "region"}, {"tabindex", "0"}, {"aria-label", label}});
    page.raw("<table><thead><tr>");
    for (const char* column : columns) page.element("th", {{"scope", "col"}}, {wording().say(column)});
    page.raw("</tr></thead><tbody>");
}

void end_table(HtmlWriter& page) { page.raw("</tbody></table>").close(); }

void write_row(HtmlWriter& page, std::initializer_list<std::string> cells) {
    page.raw("<tr>");
    for (const std::string& cell : cells) page.element("td", {}, {cell});
    page.raw("</tr>");
}

std::string tally_sentence(const std::string& key, const model::Tally& tally) {
    return wording().say_count(
        key, tally.total(),
        {{"read", to_words(tally.read)}, {"skipped", to_words(tally.skipped)}, {"unknown", to_words(tally.unknown)}});
}

std::string platform_words(std::string_view id) {
    const auto platform = find_by_id(model::kPlatforms, id);
    return std::string(platform ? model::row_of(*platform).label : id);
}

// "facebook.likes.books" as "Facebook: likes, books". What follows group and album is a name and stays as it is.
std::string id_words(std::string_view id) {
    const std::size_t dot = id.find('.');
    if (dot == std::string_view::npos) return std::string(id);
    std::string words = platform_words(id.substr(0, dot)) + ": ";
    std::string_view rest = id.substr(dot + 1);
    const bool has_name = rest.starts_with("group.") || rest.starts_with("album.");
    const std::size_t end = has_name ? rest.find('.') : rest.size();
    for (const char c : rest.substr(0, end)) words += c == '.' ? std::string(", ") : std::string(1, c == '-' ? ' ' : c);
    if (has_name) words += ' ' + std::string(rest.substr(end + 1));
    return words;
}

std::string audience_words(const std::string& value) {
    const auto audience = model::parse_audience(value);
    if (!audience) return value;
    const std::string words = wording().say("audience." + std::string(model::to_id(audience->kind)));
    return audience->list.empty() ? words : words + ": " + audience->list;
}

// Record kinds and reasons have words of their own where the wording file knows them.
std::string kind_words(const std::string& kind) {
    const std::string words = wording().find("skipped." + kind);
    return words.empty() ? id_words(kind) : words;
}

void write_problems(HtmlWriter& page, const model::Coverage& coverage) {
    if (coverage.problem_count() == 0) return;
    page.raw("<details><summary>").text({wording().say_count("limits.problems", coverage.problem_count())});
    page.raw("</summary><ul class=\"secret\">");
    const std::size_t shown = std::min(coverage.problems().size(), kMostProblems);
    for (std::size_t i = 0; i < shown; ++i) {
        const model::Problem& problem = coverage.problems()[i];
        page.raw("<li><span class=\"path\">").text({problem.entry}).raw("</span>: ").text({problem.what}).raw("</li>");
    }
    page.raw("</ul>");
    if (shown < coverage.problem_count()) {
        page.element("p", {},
                     {wording().say("limits.problems-cut",
                                    {{"shown", to_words(shown)}, {"n", to_words(coverage.problem_count())}})});
    }
    page.raw("</details>");
}

void write_coverage_part(HtmlWriter& page, const model::Coverage& coverage) {
    page.element("h3", {}, {wording().say("limits.read-title")});
    page.element("p", {}, {tally_sentence("limits.read", coverage.entries())});
    page.element("p", {}, {tally_sentence("limits.records", coverage.records())});
    page.raw("<details><summary>").text({wording().say("limits.kinds")}).raw("</summary>");
    begin_table(page, wording().say("limits.kinds"),
                {"limits.column-kind", "limits.column-files", "limits.column-read", "limits.column-skipped",
                 "limits.column-unknown"});
    for (const auto& [kind, tally] : coverage.by_kind()) {
        write_row(page, {kind_words(kind), to_words(tally.entries.total()), to_words(tally.records.read),
                         to_words(tally.records.skipped), to_words(tally.records.unknown)});
    }
    end_table(page);
    page.raw("</details>");
    write_problems(page, coverage);
}

void write_audience_part(HtmlWriter& page, const assess::Audit& audit) {
    page.element("h3", {}, {wording().say("limits.audience-title")});
    page.element("p", {}, {wording().say("limits.audience")});
    for (const assess::PolicyShown& policy : audit.policies) {
        const std::string words = wording().say(
            "limits.policies", {{"platform", platform_words(policy.platform)}, {"date", policy.checked_on}});
        page.element("p", {}, {words});
    }
    if (audit.settings.empty()) return;
    page.raw("<details><summary>").text({wording().say("limits.settings")}).raw("</summary>");
    begin_table(page, wording().say("limits.settings"),
                {"limits.column-setting", "limits.column-value", "limits.column-basis"});
    for (const assess::SettingShown& setting : audit.settings) {
        write_row(page, {id_words(setting.key), audience_words(setting.value),
                         wording().say("basis." + std::string(model::to_id(setting.basis)))});
    }
    end_table(page);
    page.raw("</details>");
}

std::string share_words(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

void write_lists_part(HtmlWriter& page, const assess::Audit& audit) {
    page.element("h3", {}, {wording().say("limits.lists-title")});
    page.element("p", {}, {wording().say("limits.grades")});
    page.raw("<details><summary>").text({wording().say("limits.lists")}).raw("</summary>");
    begin_table(page, wording().say("limits.lists"),
                {"limits.column-list", "limits.column-version", "limits.column-hash"});
    for (const assess::LexiconShown& lexicon : audit.lexicons) {
        write_row(page, {lexicon.id, lexicon.version, lexicon.sha256.substr(0, 16)});
    }
    end_table(page);
    page.raw("</details>").element("h3", {}, {wording().say("limits.quality-title")});
    if (audit.quality.empty()) {
        page.element("p", {}, {wording().say("limits.quality-none")});
        return;
    }
    page.element("p", {}, {wording().say("limits.quality-note")});
    begin_table(page, wording().say("limits.quality-title"),
                {"topics.column-topic", "limits.column-language", "limits.column-precision", "limits.column-recall",
                 "limits.column-texts"});
    for (const lexicon::Quality& quality : audit.quality) {
        const auto topic = find_by_id(model::kTopics, quality.topic);
        write_row(page, {topic ? std::string(model::row_of(*topic).label) : quality.topic, quality.language,
                         share_words(quality.precision), share_words(quality.recall), to_words(quality.n)});
    }
    end_table(page);
}

void write_languages(HtmlWriter& page, const assess::Totals& totals) {
    for (const auto& [language, items] : totals.unjudged_languages) {
        page.open("p").element("code", {}, {language}).text({": "});
        page.text({wording().say_count("unseen.languages", items)}).close();
    }
}

}  // namespace

void write_limits(HtmlWriter& page, const PageContext& context) {
    page.raw("<section class=\"card limits\" id=\"limits\" aria-labelledby=\"h-limits\">");
    page.element("h2", {{"id", "h-limits"}}, {wording().say("limits.title")});
    page.open("p", {{"class", "sub"}}).text({wording().say("limits.nothing")}).close();
    write_coverage_part(page, context.shown.coverage);
    write_languages(page, context.shown.totals);
    write_audience_part(page, context.shown);
    write_lists_part(page, context.shown);
    page.raw("</section>\n");
}

}  // namespace glasshouse::report
