// The page around the sections: nothing is fetched and nothing runs, by the page's own policy, which must stand before
// anything else in the head. Measured with chromium, see docs/report-format.md.
#include "report/headline.hpp"
#include "report/html_sections.hpp"
#include "report/wording.hpp"

#include <array>

namespace glasshouse::report {
namespace {

const Wording& wording() { return Wording::english(); }

void write_head(HtmlWriter& page) {
    page.raw(
        "<!doctype html>\n<html lang=\"en\" translate=\"no\">\n<head>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "img-src data:; base-uri 'none'; form-action 'none'\">\n"
        "<meta charset=\"utf-8\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<meta name=\"robots\" content=\"noindex,nofollow,noarchive\">\n"
        "<meta name=\"google\" content=\"notranslate\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n"
        "<link rel=\"icon\" href=\"data:,\">\n");
    page.element("title", {}, {wording().say("page.title")});
    page.raw("\n<style>\n").raw(RawMarkup::of_resource("data/report/report.css")).raw("</style>\n</head>\n<body>\n");
}

std::string source_line(const PageContext& context) {
    const auto& inputs = context.shown.inputs;
    if (context.options.redaction == Redaction::Supervisor) return wording().say("copy.supervisor");
    if (context.options.redaction == Redaction::Board) return wording().say("copy.board");
    if (inputs.empty()) return {};
    const std::string platform(model::row_of(inputs.front().platform).label);
    if (!inputs.front().exported_on) return wording().say("page.source-undated", {{"platform", platform}});
    const std::string date = to_words(to_timestamp(*inputs.front().exported_on));
    return wording().say("page.source", {{"platform", platform}, {"date", date}});
}

void write_tools(HtmlWriter& page, bool has_evidence) {
    page.open("div", {{"class", "tools"}});
    if (has_evidence) {
        page.raw("<label><input type=\"checkbox\" id=\"hide\" autocomplete=\"off\"> ");
        page.text({wording().say("page.hide")}).raw("</label>");
    }
    page.raw("<fieldset><legend class=\"vh\">").text({wording().say("page.colours")}).raw("</legend>");
    page.raw("<label><input type=\"radio\" name=\"theme\" autocomplete=\"off\" checked>");
    page.text({wording().say("page.auto")}).raw("</label>");
    page.raw("<label><input type=\"radio\" name=\"theme\" autocomplete=\"off\" id=\"theme-light\">");
    page.text({wording().say("page.light")}).raw("</label>");
    page.raw("<label><input type=\"radio\" name=\"theme\" autocomplete=\"off\" id=\"theme-dark\">");
    page.text({wording().say("page.dark")}).raw("</label></fieldset>").close();
}

void write_header(HtmlWriter& page, const PageContext& context) {
    page.raw(
        "<header class=\"top\"><div class=\"wrap\"><div class=\"brand\">"
        "<svg width=\"22\" height=\"22\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
        "<path d=\"M3 11 12 3l9 8v10H3Z\"/><path d=\"M3 14.5h18M12 3v18\" stroke-width=\"1.4\"/></svg>"
        "Glasshouse</div>\n");
    page.open("p", {{"class", "source"}}).text({source_line(context)});
    if (!context.shown.owner.empty()) {
        page.raw(" ").open("bdi").text({wording().say("page.owner", {{"owner", context.shown.owner}})}).close();
        page.text({"."});
    }
    page.close();
    write_tools(page, context.options.redaction == Redaction::None);
    page.raw("</div></header>\n");
}

void write_navigation(HtmlWriter& page, const PageContext& context) {
    page.open("nav", {{"aria-label", wording().say("page.sections")}}).raw("<div class=\"wrap\"><ul>");
    const bool board = context.options.redaction == Redaction::Board;
    page.raw("<li><a href=\"#main\" aria-current=\"page\">").text({wording().say("nav.overview")}).raw("</a></li>");
    page.raw("<li><a href=\"#topics\">").text({wording().say("nav.topics")}).raw("</a></li>");
    if (!board) {
        page.raw("<li><a href=\"#timeline\">").text({wording().say("nav.timeline")}).raw("</a></li>");
        page.raw("<li><a href=\"#limits\">").text({wording().say("nav.limits")}).raw("</a></li>");
    }
    page.raw("</ul></div>").close().new_line();
}

}  // namespace

std::string percent_of(std::uint64_t part, std::uint64_t whole) {
    if (whole == 0) return "0%";
    const std::uint64_t tenths = (part * 1000 + whole / 2) / whole;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + "%";
}

std::string to_words(const Timestamp& time) {
    constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Date date = to_date(time);
    std::string year = std::to_string(date.year);
    if (time.precision == TimePrecision::Year) return year;
    const std::string month = kMonths[static_cast<std::size_t>(date.month - 1)] + (" " + year);
    return time.precision == TimePrecision::Month ? month : std::to_string(date.day) + " " + month;
}

void write_page_start(HtmlWriter& page, const PageContext& context) {
    write_head(page);
    page.raw("<a class=\"skip\" href=\"#main\">").text({wording().say("page.skip")}).raw("</a>\n");
    write_header(page, context);
    write_navigation(page, context);
    page.open("main", {{"id", "main"}, {"class", "wrap"}, {"spellcheck", "false"}}).new_line();
}

void write_page_end(HtmlWriter& page, const PageContext& context) {
    page.close().raw("\n<footer><div class=\"wrap\">");
    const std::string date = to_words(to_timestamp(context.shown.today));
    page.element("p", {}, {wording().say("page.made", {{"version", context.shown.version}, {"date", date}})});
    page.element("p", {}, {wording().say("page.nobody-else")});
    page.raw("</div></footer>\n</body>\n</html>\n");
}

}  // namespace glasshouse::report
