#pragma once

#include "report/html_writer.hpp"
#include "report/shown.hpp"
#include "report/topic_lists.hpp"

#include <string>

namespace glasshouse::report {

/// What the sections of the page are written from. `shown` is the audit for this copy.
struct PageContext {
    const assess::Audit& audit;
    const assess::Audit& shown;
    const Options& options;
};

/// Head, header, navigation; the page's main element stays open for the sections.
void write_page_start(HtmlWriter& page, const PageContext& context);
void write_page_end(HtmlWriter& page, const PageContext& context);

/// The sentence, the ladder, what matters most, the plan and what cannot be seen.
void write_overview(HtmlWriter& page, const PageContext& context);
/// Bars per topic, then the items of each topic.
void write_topics(HtmlWriter& page, const PageContext& context,
                  const std::map<model::Topic, std::vector<ListedItem>>& lists);
void write_timeline(HtmlWriter& page, const PageContext& context);
void write_limits(HtmlWriter& page, const PageContext& context);

/// Parts that several sections print.
void write_grades(HtmlWriter& page, model::Grades grades);
void write_evidence(HtmlWriter& page, const Evidence& evidence);
void write_item_meta(HtmlWriter& page, const ShownItem& item, model::Topic topic);
/// Why, who sees it, what to do, where: folded under one line.
void write_item_details(HtmlWriter& page, const PageContext& context, const ListedItem& listed);

/// "41.2%" of a whole, for the width of a bar.
[[nodiscard]] std::string percent_of(std::uint64_t part, std::uint64_t whole);
/// A day, month or year as people write it: "2 May 2011".
[[nodiscard]] std::string to_words(const Timestamp& time);

}  // namespace glasshouse::report
