// SPDX-License-Identifier: GPL-3.0-or-later
// floor DATABASE: the least that a window of Starling's shape takes with the bare toolkit. Opens the store
// file with Qt's driver, reads fifty titles and one text, and shows a list beside tabs of text. startup.sh
// measures Starling beside it.
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSplitter>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringListModel>
#include <QTabWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace {

struct Content
{
    QStringList titles;
    QString text;
};

Content read(const QString &path)
{
    Content content;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    if (!database.open())
        return content;
    QSqlQuery query(QStringLiteral("SELECT title FROM question ORDER BY id LIMIT 50"));
    while (query.next())
        content.titles << query.value(0).toString();
    if (query.exec(QStringLiteral("SELECT framework_text FROM question_text LIMIT 1")) && query.next())
        content.text = query.value(0).toString();
    return content;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Content content = read(arguments.value(1));

    QMainWindow window;
    auto *splitter = new QSplitter(&window);
    auto *left = new QWidget(splitter);
    auto *column = new QVBoxLayout(left);
    auto *list = new QListView(left);
    list->setUniformItemSizes(true);
    list->setModel(new QStringListModel(content.titles, list));
    column->addWidget(new QLineEdit(left));
    column->addWidget(list);
    auto *tabs = new QTabWidget(splitter);
    for (int number = 1; number <= 7; ++number) {
        auto *text = new QTextEdit(tabs);
        text->setReadOnly(true);
        text->setPlainText(content.text);
        tabs->addTab(text, QStringLiteral("Tab %1").arg(number));
    }
    splitter->setStretchFactor(1, 1);
    window.setCentralWidget(splitter);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
