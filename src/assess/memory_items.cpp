// Items in memory, in report order. Test: memory_items_test.cpp.
#include "glasshouse/assess/item_source.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace glasshouse::assess {
namespace {

bool is_selected(const AuditedItem& item, ItemSelection selection) {
    switch (selection) {
        case ItemSelection::All: return true;
        case ItemSelection::Reported: return !item.findings.empty() || item.newly_visible != NewlyVisible::No;
        case ItemSelection::Revealing:
        case ItemSelection::RevealingUnordered: return !item.findings.empty();
    }
    return false;
}

bool is_before(const AuditedItem& a, const AuditedItem& b) {
    const auto key = [](const AuditedItem& item) {
        const std::int64_t newest_first = item.item.time ? -item.item.time->seconds : 0;
        return std::tuple(!item.item.time.has_value(), newest_first, item.item.platform, item.id, item.ordinal);
    };
    return key(a) < key(b);
}

}  // namespace

Result<void> MemoryItems::add(AuditedItem&& item) {
    items_.push_back(std::move(item));
    return {};
}

void MemoryItems::finish() {
    std::map<std::pair<model::Platform, model::ItemId>, std::uint32_t> seen;
    // Equal ids have equal times, since the time is part of the id; they are numbered in reading order.
    for (AuditedItem& item : items_) item.ordinal = ++seen[{item.item.platform, item.id}];
    std::ranges::sort(items_, is_before);
}

Result<void> MemoryItems::for_each(ItemSelection selection,
                                   const std::function<bool(const AuditedItem&)>& visit) const {
    for (const AuditedItem& item : items_) {
        if (is_selected(item, selection) && !visit(item)) break;
    }
    return {};
}

}  // namespace glasshouse::assess
