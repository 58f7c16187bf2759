#pragma once

#include "report/shown.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace glasshouse::report {

/// The words that a page shows of an item: a window of one of its fields with the spans of its findings.
struct Evidence {
    std::string words;
    std::vector<text::Span> marks;  ///< in `words`, ascending, apart
    bool starts_cut = false;
    bool ends_cut = false;
};

/// The evidence of an item, first for findings of the topic. At most about 400 bytes, however long the text is.
[[nodiscard]] Evidence evidence_of(const ShownItem& item, const ShownFinding& headline);

/// An item as it stands in a list of the page. Its long texts are gone; the evidence is what is left of them.
struct ListedItem {
    ShownItem item;
    std::size_t headline = 0;  ///< index of the finding that names it
    Evidence evidence;
};
[[nodiscard]] ListedItem to_listed(const ShownItem& item, std::size_t headline);

/// Per topic the items that matter most, at most so many each: memory does not grow with the audit. A board's copy
/// keeps to conduct.
class TopicLists {
public:
    TopicLists(std::size_t most_per_topic, bool conduct_only) : most_(most_per_topic), conduct_only_(conduct_only) {}

    void add(const ShownItem& item);
    /// Sorted, best first. Call once, after the last add.
    [[nodiscard]] std::map<model::Topic, std::vector<ListedItem>> take();

private:
    void add_to(model::Topic topic, const ShownItem& item, std::size_t headline);

    std::size_t most_;
    bool conduct_only_;
    std::map<model::Topic, std::vector<ListedItem>> lists_;
};

/// The finding of the topic that tells most; the item's first when the topic has none.
[[nodiscard]] std::size_t strongest_finding(const ShownItem& item, model::Topic topic);

}  // namespace glasshouse::report
