// Reads the tables the demo is written from. Tested by tests/demo/material_test.cpp.

#include "demo/material.hpp"

#include "glasshouse/base/tsv.hpp"

#include <cassert>

namespace glasshouse::demo {

Result<Rows> parse_rows(const Resource& file, std::span<const std::string_view> columns) {
    const Result<TsvTable> table = TsvTable::parse(file, columns);
    if (!table) return std::unexpected(table.error());
    Rows rows;
    for (const TsvTable::Row& row : table->rows()) {
        std::vector<std::string>& cells = rows.emplace_back();
        for (const std::string_view cell : row.cells) cells.emplace_back(cell == "-" ? std::string_view{} : cell);
    }
    return rows;
}

Rows load_rows(std::string_view path, std::span<const std::string_view> columns) {
    const auto content = find_resource(path);
    assert(content);
    Result<Rows> rows = parse_rows({path, *content}, columns);
    assert(rows);
    return *std::move(rows);
}

std::vector<std::string> cells_of(const Rows& rows, std::string_view key) {
    std::vector<std::string> cells;
    for (const auto& row : rows) {
        if (row.front() == key) cells.push_back(row.at(1));
    }
    return cells;
}

}  // namespace glasshouse::demo
