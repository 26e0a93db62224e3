"""Makes the documents of this folder with tools that have nothing to do with their reader.

python3 -m venv venv && venv/bin/pip install python-docx openpyxl reportlab fpdf2 pypdf msoffcrypto-tool
venv/bin/python make.py            (chromium and the DejaVu fonts come from the system)
"""

import io
import pathlib
import subprocess
import tempfile

import docx
import openpyxl
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from fpdf import FPDF
from msoffcrypto.format.ooxml import OOXMLFile
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import ListFlowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

HERE = pathlib.Path(__file__).parent
INTRO = "To connect Larkspur Rooms with Microsoft 365, an administrator grants these permissions."
ROWS = [
    ("Permission", "Type", "Why we need it"),
    ("Calendars.ReadWrite", "Application", "To book rooms and to move meetings when a room is taken, also while nobody is signed in."),
    ("User.Read.All", "Application", "To show who has booked a room."),
    ("Mail.Send", "Delegated", "To send the invitation in the organiser\u2019s name."),
]
BULLETS = ["offline_access \u2013 to stay connected", "Place.Read.All (delegated) \u2013 to list the rooms & floors"]


def word():
    document = docx.Document()
    document.add_heading("Larkspur Rooms: permissions", 1)
    document.add_paragraph(INTRO)
    table = document.add_table(rows=0, cols=3)
    table.style = "Table Grid"
    for row in ROWS:
        cells = table.add_row().cells
        for cell, words in zip(cells, row):
            cell.text = words
    # A name in two runs, as Word splits it when its spelling is checked.
    cells = table.add_row().cells
    paragraph = cells[0].paragraphs[0]
    paragraph.add_run("Contacts")
    paragraph.add_run(".Read")
    cells[1].text = "Delegated"
    cells[2].text = "To suggest people."
    cells[2].add_paragraph("Only their names and addresses.")
    document.add_heading("Also needed", 2)
    for words in BULLETS:
        document.add_paragraph(words, style="List Bullet")
    last = document.add_paragraph("Ask ")
    last.add_run("support").add_break(WD_BREAK.LINE)
    last.add_run("for help.")
    deleted = OxmlElement("w:del")
    run = OxmlElement("w:r")
    words = OxmlElement("w:delText")
    words.text = "Directory.ReadWrite.All"
    run.append(words)
    deleted.append(run)
    last._p.append(deleted)
    document.save(HERE / "rooms.docx")


def workbook():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Microsoft Graph"
    sheet.append(["Larkspur Rooms"])
    sheet.append([])
    for row in ROWS:
        sheet.append(row)
    other = book.create_sheet("Changes")
    other.append(["Date", "What"])
    other.append([45000, "First list"])
    book.save(HERE / "rooms.xlsx")


def flowing_pdf():
    styles = getSampleStyleSheet()
    cells = [[Paragraph(words, styles["BodyText"]) for words in row] for row in ROWS]
    table = Table(cells, colWidths=[130, 80, 230])
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    story = [
        Paragraph("Larkspur Rooms: permissions", styles["Heading1"]),
        Paragraph(INTRO, styles["BodyText"]),
        Spacer(1, 12),
        table,
        Spacer(1, 12),
        Paragraph("Also needed", styles["Heading2"]),
        ListFlowable([Paragraph(words.replace("&", "&amp;"), styles["BodyText"]) for words in BULLETS], bulletType="bullet"),
    ]
    SimpleDocTemplate(str(HERE / "rooms-reportlab.pdf"), pagesize=A4, title="Larkspur Rooms", invariant=1).build(story)


def embedded_font_pdf():
    pdf = FPDF()
    pdf.add_page()
    pdf.add_font("DejaVu", fname="/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
    pdf.add_font("DejaVu", style="B", fname="/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf")
    pdf.set_font("DejaVu", size=18)
    pdf.cell(0, 12, "Larkspur Rooms: Berechtigungen für Räume", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("DejaVu", size=10)
    pdf.multi_cell(0, 6, INTRO, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(4)
    with pdf.table(col_widths=(30, 20, 50)) as table:
        for row in ROWS:
            cells = table.row()
            for words in row:
                cells.cell(words)
    pdf.ln(4)
    for words in BULLETS:
        pdf.multi_cell(0, 6, "• " + words, new_x="LMARGIN", new_y="NEXT")
    pdf.output(HERE / "rooms-fpdf2.pdf")


def printed_pdf():
    rows = "".join("<tr>" + "".join(f"<td>{words}</td>" for words in row) + "</tr>" for row in ROWS)
    bullets = "".join(f"<li>{words.replace('&', '&amp;')}</li>" for words in BULLETS)
    page = f"""<meta charset=utf-8><style>body{{font:11pt 'DejaVu Sans'}}td{{border:1px solid;padding:6px;vertical-align:top}}
        table{{border-collapse:collapse;width:14cm}}</style><h1>Larkspur Rooms: permissions</h1><p>{INTRO}</p>
        <table>{rows}</table><h2>Also needed</h2><ul>{bullets}</ul>"""
    with tempfile.TemporaryDirectory() as folder:
        html = pathlib.Path(folder) / "rooms.html"
        html.write_text(page)
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
             "--no-pdf-header-footer", f"--print-to-pdf={HERE / 'rooms-chromium.pdf'}", html.as_uri()],
            check=True, capture_output=True,
        )


def protected():
    reader = PdfReader(HERE / "rooms-reportlab.pdf")
    writer = PdfWriter()
    writer.append(reader)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(HERE / "protected.pdf")
    plain = io.BytesIO((HERE / "rooms.docx").read_bytes())
    with open(HERE / "protected.docx", "wb") as target:
        OOXMLFile(plain).encrypt("secret", target)


def scanned():
    pdf = FPDF()
    pdf.add_page()
    pdf.rect(20, 20, 100, 50, style="F")
    pdf.output(HERE / "scanned.pdf")


for make in (word, workbook, flowing_pdf, embedded_font_pdf, printed_pdf, protected, scanned):
    make()
