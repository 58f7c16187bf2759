#pragma once

#include "demo/page.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace glasshouse::demo {

/// A record in Meta's label_values envelope, built row by row and given out as JSON and as a card.
class LabelRecord {
public:
    explicit LabelRecord(std::optional<std::int64_t> time = std::nullopt);

    LabelRecord& value(std::string_view label, std::string_view value);
    LabelRecord& link(std::string_view label, std::string_view url);
    LabelRecord& moment(std::string_view label, std::int64_t time);
    LabelRecord& list(std::string_view label, const std::vector<std::string>& values);
    /// A row that holds rows: each pair is a label with its value.
    LabelRecord& nested(std::string_view title, const std::vector<std::pair<std::string, std::string>>& rows);
    /// A row that holds one group of rows for each name.
    LabelRecord& names(std::string_view title, const std::vector<std::string>& names);
    /// A row with pictures or videos.
    LabelRecord& media(std::string_view label, std::vector<Json> media, const std::vector<CardRow>& rows);

    [[nodiscard]] Record take(std::string_view fbid, std::optional<model::ItemKind> item = std::nullopt);

private:
    std::optional<std::int64_t> time_;
    Json labels_ = Json::array();
    Card card_;
};

}  // namespace glasshouse::demo
