// Places and positions of Facebook's JSON. Tests: tests/platforms/facebook_kinds_facts_test.cpp.
#include "platforms/facebook/kinds/place.hpp"

#include <charconv>
#include <cmath>

namespace glasshouse::platforms::facebook {
namespace {

std::optional<model::Position> checked(double latitude, double longitude) {
    if (!std::isfinite(latitude) || !std::isfinite(longitude)) return std::nullopt;
    if (std::abs(latitude) > 90 || std::abs(longitude) > 180) return std::nullopt;
    // Nobody checks in on the equator south of Ghana; Facebook writes 0,0 for "not known".
    if (latitude == 0 && longitude == 0) return std::nullopt;
    return model::Position{.latitude = latitude, .longitude = longitude};
}

/// The number at the front of `text`, which is moved behind it.
std::optional<double> take_number(std::string_view& text) {
    const std::size_t start = text.find_first_of("-0123456789");
    if (start == std::string_view::npos) return std::nullopt;
    text.remove_prefix(start);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

}  // namespace

std::optional<model::Position> to_position(const syntax::JsonView& coordinate) {
    const auto latitude = coordinate["latitude"].number();
    const auto longitude = coordinate["longitude"].number();
    if (!latitude || !longitude) return std::nullopt;
    return checked(*latitude, *longitude);
}

std::optional<model::Position> parse_position(std::string_view text) {
    const auto latitude = take_number(text);
    if (!latitude) return std::nullopt;
    const auto longitude = take_number(text);
    if (!longitude) return std::nullopt;
    // "(52,10 , 4,30)": decimal commas give four numbers, which nobody can tell from two positions.
    if (text.find_first_of("0123456789") != std::string_view::npos) return std::nullopt;
    return checked(*latitude, *longitude);
}

std::optional<model::Place> to_place(const syntax::JsonView& place) {
    model::Place found;
    if (place.is(syntax::JsonType::String)) {
        found.name = place.text();
    } else {
        found.name = place["name"].text();
        if (found.name.empty()) found.name = place["address"].text();
        found.position = to_position(place["coordinate"]);
        if (!found.position) found.position = to_position(place);
    }
    if (found.name.empty() && !found.position) return std::nullopt;
    return found;
}

}  // namespace glasshouse::platforms::facebook
