// Ranks are compared axis after axis, never added up. Tested by topic_lists_test.cpp.
#include "report/topic_lists.hpp"

#include "report/utf8.hpp"

#include <algorithm>
#include <tuple>

namespace glasshouse::report {
namespace {

constexpr std::size_t kBytesBefore = 120;
constexpr std::size_t kBytesAfter = 280;

auto rank_of(const ShownItem& item, std::size_t headline) {
    const ShownFinding& finding = item.findings[headline];
    const std::int64_t newest_first = item.time ? -item.time->seconds : 0;
    return std::tuple(item.newly_visible, -int{finding.grades.privacy}, -int{finding.grades.conduct}, finding.certainty,
                      !item.time, newest_first, std::string_view(item.id));
}

bool is_better(const ListedItem& a, const ListedItem& b) {
    return rank_of(a.item, a.headline) < rank_of(b.item, b.headline);
}

// The field whose words stand for the item: where the finding is, else whatever says something.
model::ItemField field_to_show(const ShownItem& item, const ShownFinding& headline) {
    using enum model::ItemField;
    if (headline.span) return headline.field;
    const bool has_place = !shown_field(item, Place).empty();
    if (headline.topic == model::Topic::Location && has_place) return Place;
    for (const model::ItemField field : {Text, Container, Place, Link, Title}) {
        if (!shown_field(item, field).empty()) return field;
    }
    return None;
}

// The nearest space within a few bytes, so that the window does not begin inside a word.
std::size_t word_start(std::string_view words, std::size_t at) {
    if (at == 0) return 0;
    const std::size_t space = words.find(' ', at);
    return space != std::string_view::npos && space < at + 24 ? space + 1 : character_start(words, at);
}

std::size_t word_end(std::string_view words, std::size_t at) {
    if (at >= words.size()) return words.size();
    const std::size_t space = words.rfind(' ', at);
    return space != std::string_view::npos && space + 24 > at ? space : character_start(words, at);
}

}  // namespace

Evidence evidence_of(const ShownItem& item, const ShownFinding& headline) {
    const model::ItemField field = field_to_show(item, headline);
    const std::string_view words = shown_field(item, field);
    const std::size_t focus = headline.span ? std::min<std::size_t>(headline.span->start, words.size()) : 0;
    const std::size_t start = focus > kBytesBefore ? word_start(words, focus - kBytesBefore) : 0;
    const std::size_t end = word_end(words, start + kBytesBefore + kBytesAfter);
    Evidence evidence{
        std::string(words.substr(start, std::max(start, end) - start)), {}, start > 0, end < words.size()};
    for (const ShownFinding& finding : item.findings) {
        if (!finding.span || finding.field != field || finding.span->start < start) continue;
        const std::size_t from = finding.span->start - start;
        const std::size_t to = std::min<std::size_t>(finding.span->end - start, evidence.words.size());
        if (from < to) evidence.marks.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)});
    }
    std::ranges::sort(evidence.marks);
    std::vector<text::Span> apart;
    for (const text::Span mark : evidence.marks) {
        if (apart.empty() || mark.start >= apart.back().end) {
            apart.push_back(mark);
        } else {
            apart.back().end = std::max(apart.back().end, mark.end);
        }
    }
    evidence.marks = std::move(apart);
    return evidence;
}

ListedItem to_listed(const ShownItem& item, std::size_t headline) {
    ListedItem listed{item, headline, {}};
    if (!item.findings.empty()) listed.evidence = evidence_of(item, item.findings[headline]);
    for (std::string* text : {&listed.item.text, &listed.item.link, &listed.item.title, &listed.item.container}) {
        if (text->size() > kBytesAfter) text->resize(character_start(*text, kBytesAfter));
    }
    for (ShownFinding& finding : listed.item.findings) {
        if (finding.quote.size() > kBytesAfter) finding.quote.resize(character_start(finding.quote, kBytesAfter));
    }
    return listed;
}

std::size_t strongest_finding(const ShownItem& item, model::Topic topic) {
    std::size_t best = item.findings.size();
    const auto strength = [&item](std::size_t i) {
        const ShownFinding& finding = item.findings[i];
        return std::tuple(finding.grades.privacy, finding.grades.conduct, -int{std::to_underlying(finding.certainty)});
    };
    for (std::size_t i = 0; i < item.findings.size(); ++i) {
        if (item.findings[i].topic != topic) continue;
        if (best == item.findings.size() || strength(best) < strength(i)) best = i;
    }
    return best == item.findings.size() ? 0 : best;
}

void TopicLists::add_to(model::Topic topic, const ShownItem& item, std::size_t headline) {
    std::vector<ListedItem>& list = lists_[topic];
    const bool is_full = list.size() == most_;
    if (is_full && (most_ == 0 || rank_of(list.front().item, list.front().headline) < rank_of(item, headline))) return;
    list.push_back(to_listed(item, headline));
    std::ranges::push_heap(list, is_better);
    if (list.size() <= most_) return;
    std::ranges::pop_heap(list, is_better);  // the worst goes
    list.pop_back();
}

void TopicLists::add(const ShownItem& item) {
    std::vector<model::Topic> seen;
    for (const ShownFinding& finding : item.findings) {
        if (std::ranges::find(seen, finding.topic) != seen.end()) continue;
        if (conduct_only_ && finding.grades.conduct == 0) continue;
        seen.push_back(finding.topic);
        add_to(finding.topic, item, strongest_finding(item, finding.topic));
    }
}

std::map<model::Topic, std::vector<ListedItem>> TopicLists::take() {
    for (auto& [topic, list] : lists_) std::ranges::sort_heap(list, is_better);
    return std::move(lists_);
}

}  // namespace glasshouse::report
