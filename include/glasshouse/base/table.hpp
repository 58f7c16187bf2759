#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace glasshouse {

/// Row of a closed set: the enumerator and the word that stands for it in files and reports.
template <class Enum>
struct IdRow {
    Enum value;
    std::string_view id;
};

/// True when row i holds enumerator i, so that a lookup is an index. For static_assert beside each table.
template <class Row, std::size_t Size>
[[nodiscard]] consteval bool in_enumerator_order(const std::array<Row, Size>& rows) {
    for (std::size_t i = 0; i < Size; ++i) {
        if (static_cast<std::size_t>(std::to_underlying(rows[i].value)) != i) return false;
    }
    return true;
}

/// The enumerator with this id; absent for any other word.
template <class Row, std::size_t Size>
[[nodiscard]] constexpr auto find_by_id(const std::array<Row, Size>& rows, std::string_view id)
    -> std::optional<decltype(Row::value)> {
    for (const Row& row : rows) {
        if (row.id == id) return row.value;
    }
    return std::nullopt;
}

}  // namespace glasshouse
