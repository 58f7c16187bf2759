// The envelope of most newer entries, as seen in exports of 2023 to 2026, checked 2026-11-22.

#include "demo/label_values.hpp"

#include "demo/local_time.hpp"

namespace glasshouse::demo {
namespace {

Json row(std::string_view label, std::string_view value) {
    return Json::object().add("label", label).add("value", value);
}

}  // namespace

LabelRecord::LabelRecord(std::optional<std::int64_t> time) : time_(time) { card_.time = time; }

LabelRecord& LabelRecord::value(std::string_view label, std::string_view value) {
    labels_.push(row(label, value));
    card_.rows.push_back({CardRow::Look::Pair, std::string(label), std::string(value)});
    return *this;
}

LabelRecord& LabelRecord::link(std::string_view label, std::string_view url) {
    labels_.push(row(label, url).add("href", url));
    card_.rows.push_back({CardRow::Look::Pair, std::string(label), std::string(url)});
    return *this;
}

LabelRecord& LabelRecord::moment(std::string_view label, std::int64_t time) {
    labels_.push(Json::object().add("label", label).add("timestamp_value", time));
    card_.rows.push_back({CardRow::Look::Pair, std::string(label), to_page_time(time)});
    return *this;
}

LabelRecord& LabelRecord::list(std::string_view label, const std::vector<std::string>& values) {
    Json vec = Json::array();
    for (const std::string& value : values) {
        vec.push(Json::object().add("value", value));
        card_.rows.push_back({CardRow::Look::Pair, std::string(label), value});
    }
    labels_.push(Json::object().add("label", label).add("vec", std::move(vec)));
    return *this;
}

LabelRecord& LabelRecord::nested(std::string_view title, const std::vector<std::pair<std::string, std::string>>& rows) {
    Json dict = Json::array();
    CardRow table{CardRow::Look::Nested, std::string(title), {}};
    for (const auto& [label, value] : rows) {
        dict.push(row(label, value));
        table.rows.push_back({CardRow::Look::Pair, label, value});
    }
    card_.rows.push_back(std::move(table));
    Json group = Json::object().add("title", "").add("dict", std::move(dict));
    labels_.push(Json::object().add("title", title).add("dict", Json::array({std::move(group)})));
    return *this;
}

LabelRecord& LabelRecord::names(std::string_view title, const std::vector<std::string>& names) {
    Json groups = Json::array();
    for (const std::string& name : names) {
        groups.push(Json::object().add("title", "").add("dict", Json::array({row("Name", name)})));
        card_.rows.push_back({CardRow::Look::Pair, std::string(title), name});
    }
    labels_.push(Json::object().add("title", title).add("dict", std::move(groups)));
    return *this;
}

LabelRecord& LabelRecord::media(std::string_view label, std::vector<Json> media, const std::vector<CardRow>& rows) {
    labels_.push(Json::object().add("label", label).add("media", Json::array(std::move(media))));
    card_.rows.insert(card_.rows.end(), rows.begin(), rows.end());
    return *this;
}

Record LabelRecord::take(std::string_view fbid, std::optional<model::ItemKind> item) {
    Json json = Json::object();
    if (time_) json.add("timestamp", *time_);
    json.add("media", Json::array()).add("label_values", std::move(labels_)).add("fbid", fbid);
    return {std::move(json), std::move(card_), item};
}

}  // namespace glasshouse::demo
