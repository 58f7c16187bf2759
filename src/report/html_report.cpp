// report.html: one pass over the items fills the lists, then the page is written from front to back. Tested by
// html_report_test.cpp.
#include "report/headline.hpp"
#include "report/html_sections.hpp"
#include "report/wording.hpp"

#include <algorithm>
#include <ostream>

namespace glasshouse::report {
namespace {

// What a browser lays out in a second on two cores; the ten of the overview are part of it.
constexpr std::size_t kMostItemNodes = 2000;
constexpr std::size_t kMostPerTopic = 200;

std::size_t most_per_topic(const assess::Audit& audit) {
    return std::min(kMostPerTopic, (kMostItemNodes - 10) / std::max<std::size_t>(audit.topics.size(), 1));
}

void write_board_hero(HtmlWriter& page, std::uint64_t items) {
    page.raw("<section class=\"hero alone\" aria-labelledby=\"sentence\"><div>");
    page.open("h1", {{"id", "sentence"}}).marked(marked_board_headline(items), "em").close();
    page.open("p", {{"class", "lede"}}).text({Wording::english().say("copy.board")}).close();
    page.raw("</div></section>\n");
}

}  // namespace

Result<void> write_html(const assess::Audit& audit, const assess::ItemSource& items, const Options& options,
                        std::ostream& out) {
    const assess::Audit shown = to_shown(audit, options.redaction);
    const bool board = options.redaction == Redaction::Board;
    TopicLists lists(most_per_topic(shown), board);
    std::uint64_t listed = 0;
    auto read = for_each_revealing(audit, items, options, [&](const ShownItem& item) {
        ++listed;
        lists.add(item);
    });
    if (!read) return read;
    const PageContext context{audit, shown, options};
    HtmlWriter page(out);
    write_page_start(page, context);
    if (board) {
        write_board_hero(page, listed);
        write_topics(page, context, lists.take());
    } else {
        write_overview(page, context);
        page.raw("<div class=\"below\">\n");
        write_topics(page, context, lists.take());
        write_timeline(page, context);
        write_limits(page, context);
        page.raw("</div>\n");
    }
    write_page_end(page, context);
    return {};
}

}  // namespace glasshouse::report
