"""Does in a running LibreOffice Calc what its user does with the mouse, and reads the display's clipboard as Calc sees it.

calc.py <pipe> open <path> | choose <range> | save <path> | offered -
"""
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    sys.exit("LibreOffice did not open its pipe within a minute")


pipe, act, what = sys.argv[1:]
context = connect(pipe)
make = context.ServiceManager.createInstanceWithContext
desktop = make("com.sun.star.frame.Desktop", context)

if act == "offered":
    contents = make("com.sun.star.datatransfer.clipboard.SystemClipboard", context).getContents()
    for flavour in contents.getTransferDataFlavors() if contents else ():
        print(flavour.MimeType)
    sys.exit()
if act == "open":
    desktop.loadComponentFromURL(uno.systemPathToFileUrl(what), "_blank", 0, ())
    sys.exit()

document = desktop.getCurrentComponent()
if act == "save":
    document.storeToURL(uno.systemPathToFileUrl(what), (prop("FilterName", "Calc MS Excel 2007 XML"),))
else:
    window = document.getCurrentController()
    window.select(window.getActiveSheet().getCellRangeByName(what))
