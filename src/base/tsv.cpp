// Data tables of data/*.tsv. Cells hold no tabs and no line breaks, so there is nothing to escape. Test: tsv_test.cpp.
#include "glasshouse/base/tsv.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse {
namespace {

std::vector<std::string_view> split_cells(std::string_view line) {
    std::vector<std::string_view> cells;
    for (std::size_t start = 0;;) {
        const std::size_t tab = line.find('\t', start);
        cells.push_back(line.substr(start, tab - start));
        if (tab == std::string_view::npos) return cells;
        start = tab + 1;
    }
}

std::string_view trim(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string join(std::span<const std::string_view> names) {
    std::string joined;
    for (const std::string_view name : names) joined += (joined.empty() ? "" : ", ") + std::string(name);
    return joined;
}

}  // namespace

Result<TsvTable> TsvTable::parse(const Resource& file, std::span<const std::string_view> columns) {
    TsvTable table;
    table.path_ = file.path;
    std::uint32_t number = 0;
    bool has_header = false;
    for (std::string_view rest = file.content; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        ++number;
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty() || line.front() == '#') continue;
        Row row{number, split_cells(line)};
        if (!std::exchange(has_header, true)) {
            if (!std::ranges::equal(row.cells, columns)) {
                return table.fail_at(row, "the header must name these columns, parted by tabs: " + join(columns));
            }
            continue;
        }
        if (row.cells.size() != columns.size()) {
            return table.fail_at(row, "expected " + std::to_string(columns.size()) + " cells, found " +
                                          std::to_string(row.cells.size()));
        }
        table.rows_.push_back(std::move(row));
    }
    if (!has_header) return fail(ErrorCode::Invalid, table.path_, "the file is empty; expected at least a header");
    return table;
}

std::unexpected<Error> TsvTable::fail_at(const Row& row, std::string detail) const {
    return fail(ErrorCode::Invalid, path_ + ':' + std::to_string(row.line), std::move(detail));
}

std::vector<std::string_view> split_list(std::string_view cell, char separator) {
    std::vector<std::string_view> parts;
    while (!cell.empty()) {
        const std::size_t end = cell.find(separator);
        if (const std::string_view part = trim(cell.substr(0, end)); !part.empty()) parts.push_back(part);
        cell.remove_prefix(end == std::string_view::npos ? cell.size() : end + 1);
    }
    return parts;
}

}  // namespace glasshouse
