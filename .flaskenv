FLASK_APP=server/app.py
