// Ids that stay the same between two exports of one account: over what the owner chose, never over labels that change
// with language or layout. Test: item_id_test.cpp.
#include "glasshouse/assess/assessor.hpp"
#include "glasshouse/text/text.hpp"

namespace glasshouse::assess {
namespace {

// The length in front keeps ("ab", "c") and ("a", "bc") apart.
void append(std::string& bytes, std::string_view part) {
    bytes += std::to_string(part.size());
    bytes += ':';
    bytes += part;
}

}  // namespace

model::ItemId id_of(const model::Item& item, const DigestKey& key) {
    std::string bytes;
    append(bytes, to_id(item.kind));
    append(bytes, item.time ? std::to_string(item.time->seconds) : std::string{});
    append(bytes, text::to_nfc(item.text));
    append(bytes, text::to_nfc(item.container));
    append(bytes, text::to_nfc(item.other_party));
    return {keyed_hash(key, bytes)};
}

std::string to_string(const AuditedItem& item) {
    std::string id{model::row_of(item.item.platform).code};
    id += '-' + to_hex(item.id.hash);
    if (item.ordinal > 1) id += '-' + std::to_string(item.ordinal);
    return id;
}

}  // namespace glasshouse::assess
