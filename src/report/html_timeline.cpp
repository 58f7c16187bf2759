// Columns per year of what the viewer would see, and a table behind them. The labels stand in HTML so that they keep
// their size when the picture shrinks.
#include "report/html_sections.hpp"
#include "report/wording.hpp"

#include <algorithm>

namespace glasshouse::report {
namespace {

constexpr std::size_t kMostLabels = 6;

const Wording& wording() { return Wording::english(); }

using Years = std::vector<assess::YearSummary>;

// Years from the first to the last in which the viewer would see something.
Years seen_years(const Years& years) {
    const auto visible = [](const assess::YearSummary& year) { return year.visible > 0; };
    const auto first = std::ranges::find_if(years, visible);
    if (first == years.end()) return {};
    const auto last = std::find_if(years.rbegin(), years.rend(), visible).base();
    return {first, last};
}

// The least round number not below the highest column: 1, 2 or 5 times a power of ten.
std::uint64_t axis_top(std::uint64_t most) {
    for (std::uint64_t unit = 1;; unit *= 10) {
        for (const std::uint64_t step : {unit, 2 * unit, 5 * unit}) {
            if (step >= most) return step;
        }
    }
}

std::string tenths(std::uint64_t value) { return std::to_string(value / 10) + "." + std::to_string(value % 10); }

void write_column(HtmlWriter& page, std::string_view colour, std::size_t place, std::uint64_t items,
                  std::uint64_t top) {
    const std::uint64_t height = std::min<std::uint64_t>(items * 1000 / top, 1000);
    page.element("rect",
                 {{"class", std::string(colour)},
                  {"x", std::to_string(place * 10 + 1)},
                  {"y", tenths(1000 - height)},
                  {"width", "8"},
                  {"height", tenths(height)}},
                 {""});
}

void write_chart(HtmlWriter& page, const Years& years) {
    const auto peak = std::ranges::max_element(years, {}, &assess::YearSummary::visible);
    const std::uint64_t top = axis_top(peak->visible);
    page.raw("<figure><div class=\"chart\"><div class=\"scale\" aria-hidden=\"true\">");
    page.element("span", {}, {to_words(top)}).raw("<span>0</span></div>");
    page.open("svg", {{"viewBox", "0 0 " + std::to_string(years.size() * 10) + " 100"},
                      {"preserveAspectRatio", "none"},
                      {"role", "img"},
                      {"aria-labelledby", "t-years d-years"}});
    page.element("title", {{"id", "t-years"}}, {wording().say("timeline.chart")});
    page.element("desc", {{"id", "d-years"}},
                 {wording().say_count("timeline.description", peak->visible,
                                      {{"first", std::to_string(years.front().year)},
                                       {"last", std::to_string(years.back().year)},
                                       {"peak", std::to_string(peak->year)}})});
    for (std::size_t i = 0; i < years.size(); ++i) {
        write_column(page, "rest", i, years[i].visible, top);
        write_column(page, "found", i, std::min(years[i].revealing, years[i].visible), top);
    }
    page.close().raw("<div class=\"years\" aria-hidden=\"true\">");
    const std::size_t step = (years.size() + kMostLabels - 1) / kMostLabels;
    for (std::size_t i = 0; i < years.size(); ++i) {
        page.element("span", {}, {i % step == 0 ? std::to_string(years[i].year) : std::string{}});
    }
    page.raw("</div></div></figure><p class=\"key\" aria-hidden=\"true\"><span><i class=\"rest\"></i>");
    page.text({wording().say("timeline.key-visible")}).raw("</span><span><i class=\"found\"></i>");
    page.text({wording().say("timeline.key-revealing")}).raw("</span></p>");
}

void write_table(HtmlWriter& page, const Years& years) {
    page.raw("<details><summary>").text({wording().say("timeline.table")}).raw("</summary><table><thead><tr>");
    for (const char* key :
         {"timeline.column-year", "timeline.column-items", "timeline.column-visible", "timeline.column-revealing"}) {
        page.element("th", {{"scope", "col"}}, {wording().say(key)});
    }
    page.raw("</tr></thead><tbody>");
    for (const assess::YearSummary& year : years) {
        page.raw("<tr>").element("th", {{"scope", "row"}}, {std::to_string(year.year)});
        for (const std::uint64_t items : {year.items, year.visible, year.revealing}) {
            page.element("td", {}, {to_words(items)});
        }
        page.raw("</tr>");
    }
    page.raw("</tbody></table></details>");
}

}  // namespace

void write_timeline(HtmlWriter& page, const PageContext& context) {
    const Years years = seen_years(context.shown.years);
    page.raw("<section class=\"card\" id=\"timeline\" aria-labelledby=\"h-timeline\">");
    const std::uint64_t span =
        years.empty() ? 0 : static_cast<std::uint64_t>(std::max(context.shown.today.year - years.front().year, 1));
    page.element("h2", {{"id", "h-timeline"}},
                 {years.empty() ? wording().say("timeline.title-none") : wording().say_count("timeline.title", span)});
    page.open("p", {{"class", "sub"}}).text({wording().say(years.empty() ? "timeline.none" : "timeline.sub")});
    if (context.shown.totals.undated > 0) {
        page.text({" " + wording().say_count("timeline.undated", context.shown.totals.undated)});
    }
    page.close();
    if (!years.empty()) {
        write_chart(page, years);
        write_table(page, context.shown.years);
    }
    page.raw("</section>\n");
}

}  // namespace glasshouse::report
