// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mockreport.h"

#include <QWidget>

class QPushButton;
class QTextEdit;

namespace starling::ui {

/// The report of an interview to read, print and export.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(QWidget *parent = nullptr);

    void showReport(const MockReportData &report);
    [[nodiscard]] MockId mockId() const { return m_data.mock.id; }
    /// The bytes of the report in the format that the ending of the name asks for: pdf, md or html.
    [[nodiscard]] QByteArray fileBytes(const QString &name) const;

Q_SIGNALS:
    void closeRequested();
    void saveRequested(const QString &path, const QByteArray &bytes);
    void feedRequested(starling::MockId id);
    void recordingsRequested(const QList<starling::MockQuestion> &questions);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void render();
    void save();
    void print();

    MockReportData m_data;
    QList<ReportBlock> m_blocks;
    QList<ReportBlock> m_leaving; ///< the same without confidential names: for paper and files
    QTextEdit *m_view;
    QPushButton *m_feed;
    QPushButton *m_recordings;
};

} // namespace starling::ui
