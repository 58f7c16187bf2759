#include "glasshouse/model/audience.hpp"

namespace glasshouse::model {

std::string to_string(const Audience& audience) {
    std::string text{to_id(audience.kind)};
    if (audience.kind == AudienceKind::FriendsExcept || audience.kind == AudienceKind::List)
        text += ":" + audience.list;
    return text;
}

std::optional<Audience> parse_audience(std::string_view text) {
    for (const AudienceKind listed : {AudienceKind::FriendsExcept, AudienceKind::List}) {
        const std::string prefix = std::string(to_id(listed)) + ":";
        if (text.starts_with(prefix) && text.size() > prefix.size()) {
            return Audience{listed, std::string(text.substr(prefix.size()))};
        }
    }
    const auto kind = find_by_id(kAudienceKinds, text);
    if (!kind || *kind == AudienceKind::FriendsExcept || *kind == AudienceKind::List) return std::nullopt;
    return Audience{*kind, {}};
}

}  // namespace glasshouse::model
