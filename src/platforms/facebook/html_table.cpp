// Label and value stand in two cells (td._a6_q and td._a6_r, td._51m- of older pages), or one below the other in a cell
// of both columns. Markup of 2018-2026, checked 2026-11-22. Tested by tests/platforms/facebook_html_posts_test.cpp.
#include "platforms/facebook/html_table.hpp"

#include "platforms/facebook/kinds/words.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using syntax::HtmlNode;

bool is_cell(const HtmlNode& node) { return node.tag == "td" || node.tag == "th"; }

/// Rows of the table itself, not of tables in its cells.
void collect_rows(const HtmlNode& node, std::vector<const HtmlNode*>& rows) {
    for (const HtmlNode& child : node.children) {
        if (child.tag == "tr") rows.push_back(&child);
        if (child.tag == "tbody" || child.tag == "thead") collect_rows(child, rows);
    }
}

void fill_value(const HtmlNode& node, HtmlRow& row) {
    if (const HtmlNode* table = node.tag == "table" ? &node : find_below(node, "table")) {
        for (HtmlRow& inner : read_html_table(*table)) row.rows.push_back(std::move(inner));
        return;
    }
    std::string value = node.inner_text();
    if (value.empty()) return;
    if (!row.value.empty()) row.value += '\n';
    row.value += value;
    if (const HtmlNode* link = node.tag == "a" ? &node : find_below(node, "a"); link && row.href.empty()) {
        row.href = link->href;
    }
}

/// One cell over both columns: its label is the text before the first block, or the first block itself.
HtmlRow read_stacked(const HtmlNode& cell) {
    HtmlRow row;
    std::size_t next = 0;
    while (next < cell.children.size() && cell.children[next].tag.empty()) {
        row.label += cell.children[next++].inner_text();
    }
    if (row.label.empty() && next < cell.children.size()) row.label = cell.children[next++].inner_text();
    for (; next < cell.children.size(); ++next) fill_value(cell.children[next], row);
    return row;
}

std::string one_line(std::string text) {
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n')) text.replace(at, 1, ", ");
    return text;
}

/// The values beside a heading: list items, else the cell as one.
void read_headed(const HtmlNode& heading, const HtmlNode& cell, std::vector<HtmlRow>& rows) {
    const std::string label = heading.inner_text();
    const HtmlNode* list = find_below(cell, "ul");
    if (list == nullptr) {
        rows.push_back({label, cell.inner_text(), {}, {}});
        return;
    }
    for (const HtmlNode& item : list->children) {
        if (item.tag == "li") rows.push_back({label, one_line(item.inner_text()), {}, {}});
    }
}

}  // namespace

const HtmlNode* find_below(const HtmlNode& node, std::string_view tag) {
    for (const HtmlNode& child : node.children) {
        if (child.tag == tag) return &child;
        if (const HtmlNode* found = find_below(child, tag)) return found;
    }
    return nullptr;
}

bool has_headings(const HtmlNode& table) { return find_below(table, "th") != nullptr; }

std::vector<HtmlRow> read_html_table(const HtmlNode& table) {
    std::vector<const HtmlNode*> rows;
    collect_rows(table, rows);
    std::vector<HtmlRow> read;
    for (const HtmlNode* row : rows) {
        std::vector<const HtmlNode*> cells;
        for (const HtmlNode& child : row->children) {
            if (is_cell(child)) cells.push_back(&child);
        }
        if (cells.size() == 1) {
            HtmlRow stacked = read_stacked(*cells.front());
            if (!stacked.label.empty()) read.push_back(std::move(stacked));
        } else if (cells.size() >= 2 && cells.front()->tag == "th") {
            read_headed(*cells[0], *cells[1], read);
        } else if (cells.size() >= 2) {
            HtmlRow pair{cells[0]->inner_text(), {}, {}, {}};
            fill_value(*cells[1], pair);
            if (!pair.label.empty()) read.push_back(std::move(pair));
        }
    }
    return read;
}

}  // namespace glasshouse::platforms::facebook
